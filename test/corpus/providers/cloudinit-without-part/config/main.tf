variable "stage" {}
data "cloudinit_config" "a" { gzip = false }
