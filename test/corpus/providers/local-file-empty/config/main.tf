variable "stage" {}
resource "local_file" "a" { filename = "x.txt" }
