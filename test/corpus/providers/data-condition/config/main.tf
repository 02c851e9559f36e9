variable "stage" {}
resource "terraform_data" "x" { input = 1 }
locals { l = terraform_data.x.input }
data "null_data_source" "a" {
  inputs = { x = local.l }
  lifecycle {
    postcondition {
      condition = self.outputs.x == "1"
      error_message = "bad"
    }
  }
}
