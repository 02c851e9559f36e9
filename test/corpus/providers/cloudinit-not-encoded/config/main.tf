variable "stage" {}
data "cloudinit_config" "a" {
  base64_encode = false
  part { content = "x" }
}
