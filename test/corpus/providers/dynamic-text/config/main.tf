variable "stage" {}
data "cloudinit_config" "a" {
  gzip = false
  dynamic "part" {
    for_each = "x"
    content {
      content  = part.value
    }
  }
}
