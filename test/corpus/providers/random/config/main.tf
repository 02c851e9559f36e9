variable "stage" {}
resource "random_uuid" "u" {}
resource "random_pet" "p" {}
resource "random_pet" "q" {
  length = 3
  prefix = "a"
}
resource "random_integer" "i" {
  min = 1
  max = 5
}
resource "random_string" "s" { length = 8 }
resource "random_string" "t" {
  length = 8
  number = false
  special = false
}
resource "random_password" "w" {
  length = 8
  min_upper = 2
}
resource "random_id" "id" { byte_length = 4 }
resource "random_bytes" "b" { length = 4 }
resource "random_shuffle" "sh" { input = ["a", "b"] }
output "l" { value = length(random_string.s.result) }
