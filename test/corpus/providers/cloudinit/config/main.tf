variable "stage" {}
data "cloudinit_config" "a" {
  gzip = false
  base64_encode = false
  part {
    content = "#!/bin/sh\necho hi\n"
    filename = "a.sh"
    content_type = "text/x-shellscript"
  }
  part {
    content = "x: 1"
    merge_type = "list"
  }
}
data "cloudinit_config" "b" {
  gzip = false
  part { content = "é" }
}
output "a" { value = data.cloudinit_config.a.rendered }
