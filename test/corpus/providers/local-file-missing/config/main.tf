variable "stage" {}
data "local_file" "t" { filename = "nope.txt" }
