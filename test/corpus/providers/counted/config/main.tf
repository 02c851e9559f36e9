variable "stage" {}
resource "terraform_data" "a" {
  count = var.stage
  input = count.index
}
resource "terraform_data" "b" {
  for_each = var.stage == "1" ? toset(["x","y"]) : toset(["y","z"])
  input = each.key
}
output "o" { value = terraform_data.a[*].input }
output "p" { value = [for k, v in terraform_data.b : v.output] }
output "q" { value = terraform_data.a[0].output }
