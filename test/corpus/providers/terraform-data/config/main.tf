variable "stage" {}
resource "terraform_data" "a" { input = "x" }
resource "terraform_data" "b" { input = var.stage }
resource "terraform_data" "c" { triggers_replace = var.stage }
resource "terraform_data" "d" {
  input = { s = var.stage, k = 1 }
  triggers_replace = ["const"]
}
resource "terraform_data" "e" {
  input = terraform_data.c.id
}
resource "terraform_data" "f" {
  input = terraform_data.a.output
}
resource "terraform_data" "g" {
  input = terraform_data.b.output
}
output "o" { value = terraform_data.a.output }
output "p" { value = terraform_data.b.output }
output "q" { value = terraform_data.d.output.k }
output "r" { value = length(terraform_data.a.id) }
