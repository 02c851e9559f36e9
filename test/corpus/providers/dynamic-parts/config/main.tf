variable "stage" {}
variable "parts" { default = ["a", "b"] }
data "cloudinit_config" "a" {
  gzip = false
  base64_encode = false
  dynamic "part" {
    for_each = var.parts
    iterator = it
    content {
      content  = it.value
      filename = "f${it.key}"
    }
  }
}
output "a" { value = data.cloudinit_config.a.part }
