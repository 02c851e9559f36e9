variable "stage" {}
resource "random_integer" "i" {
  min = 3
  max = 3
}
resource "terraform_data" "cost" { input = random_integer.i.result * 10 }
resource "terraform_data" "b" { input = terraform_data.cost.output + 1 }
output "c" { value = terraform_data.b.output }
