variable "stage" {}
resource "terraform_data" "t" {}
data "cloudinit_config" "a" {
  gzip = false
  part { content = terraform_data.t.id }
}
resource "cloudinit_config" "r" {
  part { content = "x" }
}
