variable "stage" {}
resource "terraform_data" "t" {}
data "cloudinit_config" "a" {
  gzip = false
  dynamic "part" {
    for_each = [terraform_data.t.id]
    content {
      content  = part.value
    }
  }
}
