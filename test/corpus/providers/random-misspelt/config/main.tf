variable "stage" {}
resource "random_pet" "p" { lenght = 2 }
