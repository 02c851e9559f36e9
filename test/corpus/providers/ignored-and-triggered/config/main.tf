variable "stage" {}
resource "terraform_data" "a" {
  input = var.stage
  lifecycle { ignore_changes = [input] }
}
resource "terraform_data" "b" {
  input = var.stage
  lifecycle { ignore_changes = all }
}
resource "terraform_data" "c" {
  lifecycle { replace_triggered_by = [terraform_data.a] }
}
resource "terraform_data" "d" { input = var.stage }
resource "terraform_data" "e" {
  lifecycle { replace_triggered_by = [terraform_data.d] }
}
resource "terraform_data" "f" {
  lifecycle { replace_triggered_by = [terraform_data.d.id] }
}
resource "terraform_data" "g" {
  lifecycle { replace_triggered_by = [terraform_data.d.input] }
}
resource "terraform_data" "h" {
  input = { a = { b = var.stage }, c = 1 }
  lifecycle { ignore_changes = [input.a] }
}
resource "terraform_data" "i" {
  lifecycle { replace_triggered_by = [terraform_data.e.output] }
}
