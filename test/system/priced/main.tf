terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
  }
}

locals {
  price = { small = 5, large = 25 }
}

data "coder_workspace" "me" {}

data "coder_parameter" "size" {
  name    = "size"
  type    = "string"
  default = "small"
  mutable = true
  option {
    name  = "Small"
    value = "small"
  }
  option {
    name  = "Large"
    value = "large"
  }
}

data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = "30"
  mutable = true
  validation {
    min = 10
    max = 99
  }
}

resource "terraform_data" "disk" {
  input = data.coder_parameter.disk.value
}

resource "coder_metadata" "disk" {
  resource_id = terraform_data.disk.id
  daily_cost  = ceil(data.coder_parameter.disk.value / 8)
}

resource "terraform_data" "machine" {
  count = data.coder_workspace.me.start_count
  input = "machine"
}

resource "coder_metadata" "machine" {
  count       = data.coder_workspace.me.start_count
  resource_id = terraform_data.machine[0].id
  daily_cost  = local.price[data.coder_parameter.size.value] * ((1 / 3) * 3)
}
