variable "stage" {}
resource "tls_private_key" "k" { algorithm = "RSA" }
resource "tls_self_signed_cert" "c" {
  private_key_pem = tls_private_key.k.private_key_pem
  validity_period_hours = 3
  allowed_uses = ["key_encipherment"]
  subject {
    common_name = "x"
  }
}
resource "tls_cert_request" "r" {
  private_key_pem = tls_private_key.k.private_key_pem
  subject {
    common_name = "x"
  }
}
resource "tls_locally_signed_cert" "l" {
  cert_request_pem = tls_cert_request.r.cert_request_pem
  ca_private_key_pem = tls_private_key.k.private_key_pem
  ca_cert_pem = tls_self_signed_cert.c.cert_pem
  validity_period_hours = 3
  allowed_uses = []
}
data "tls_public_key" "p" { private_key_pem = tls_private_key.k.private_key_pem }
