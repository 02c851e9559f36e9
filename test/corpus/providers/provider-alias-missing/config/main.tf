variable "stage" {}

resource "null_resource" "x" {
  provider = null.b
  count = 0
}
data "null_data_source" "y" { provider = null.c }
