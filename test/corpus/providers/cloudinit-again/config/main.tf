variable "stage" {}

resource "terraform_data" "x" {
  input = var.stage
}

data "cloudinit_config" "known" {
  gzip          = false
  base64_encode = true
  part {
    content_type = "text/cloud-config"
    filename     = "init.yaml"
    content      = yamlencode({ hostname = "h${var.stage}" })
  }
}

data "cloudinit_config" "fed" {
  gzip          = false
  base64_encode = false
  part {
    content = terraform_data.x.output
  }
}

resource "terraform_data" "boot" {
  input = data.cloudinit_config.known.rendered
}
