variable "stage" {}
resource "random_uuid" "u" {}
resource "random_pet" "p" { keepers = { s = var.stage } }
resource "random_pet" "q" { keepers = { s = "const" } }
resource "random_pet" "r" { prefix = var.stage }
resource "random_integer" "i" {
  min = 1
  max = 5
}
resource "random_integer" "j" {
  min = 1
  max = var.stage == "1" ? 5 : 6
}
resource "random_string" "s" { length = 8 }
resource "random_string" "t" {
  length = 8
  special = var.stage == "1"
}
resource "random_password" "w" {
  length = 8
  min_upper = 2
}
resource "random_id" "id" { byte_length = 4 }
resource "random_id" "id2" {
  byte_length = 4
  keepers = { a = random_pet.p.id }
}
resource "random_bytes" "b" { length = 4 }
resource "random_shuffle" "sh" { input = ["a", "b"] }
output "l" { value = length(random_string.s.result) }
output "m" { value = random_integer.i.result }
