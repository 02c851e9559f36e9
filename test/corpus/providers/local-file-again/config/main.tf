variable "stage" {}

resource "local_file" "a" {
  filename = "x.txt"
  content  = "hi"
}

resource "local_sensitive_file" "b" {
  filename = "${path.module}/y.txt"
  content  = var.stage
}

resource "local_file" "c" {
  filename       = "sub/z.txt"
  content_base64 = base64encode("ü")
}

data "local_file" "template" {
  filename = "${path.module}/tpl.txt"
}

output "checksum" {
  value = data.local_file.template.content_sha256
}
