variable "stage" {}
data "cloudinit_config" "a" {
  gzip = false
  dynamic "part" {
    for_each = null
    content {
      content  = part.value
    }
  }
}
