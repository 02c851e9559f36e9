variable "v" {}
resource "terraform_data" "x" { input = var.v }
resource "random_pet" "p" {}
output "o" { value = terraform_data.x.output }
