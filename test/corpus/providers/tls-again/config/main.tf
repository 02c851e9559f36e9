variable "stage" {}
resource "tls_private_key" "k" { algorithm = "ED25519" }
resource "tls_private_key" "l" {
  algorithm = var.stage == "1" ? "ED25519" : "ECDSA"
}
resource "tls_self_signed_cert" "c" {
  private_key_pem = tls_private_key.k.private_key_pem
  validity_period_hours = 300
  allowed_uses = ["key_encipherment"]
  subject { common_name = "x" }
}
resource "tls_cert_request" "r" {
  private_key_pem = tls_private_key.l.private_key_pem
  subject { common_name = var.stage }
}
output "p" {
  value = tls_private_key.k.public_key_pem
}
