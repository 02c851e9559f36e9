variable "stage" {}
resource "terraform_data" "t" {}
data "cloudinit_config" "a" {
  gzip = false
  dynamic "part" {
    for_each = terraform_data.t.id == "x" ? ["a"] : ["b","c"]
    content {
      content  = part.value
    }
  }
}
