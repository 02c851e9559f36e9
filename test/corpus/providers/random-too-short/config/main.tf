variable "stage" {}
resource "random_password" "w" {
  length = 3
  min_upper = 2
  min_lower = 2
}
