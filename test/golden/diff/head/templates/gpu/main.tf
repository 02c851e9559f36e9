locals {
  gpu_price = {
    none = 0
    t4   = 20
    h100 = 200
    a100 = 110
  }
}

data "coder_workspace" "me" {}

data "coder_parameter" "gpu" {
  name    = "gpu"
  default = "none"
  mutable = true

  dynamic "option" {
    for_each = local.gpu_price
    content {
      name  = upper(option.key)
      value = option.key
    }
  }
}

data "coder_parameter" "disk" {
  name    = "disk"
  type    = "number"
  default = "50"
  mutable = true

  validation {
    min = 10
    max = 400
  }
}

data "coder_workspace_preset" "training" {
  name = "Training"
  parameters = {
    gpu  = "a100"
    disk = "200"
  }
}


resource "docker_volume" "scratch" {
  name = "scratch"
}

resource "coder_metadata" "scratch" {
  resource_id = docker_volume.scratch.id
  daily_cost  = data.coder_parameter.disk.value / 10
}

resource "docker_container" "main" {
  count = data.coder_workspace.me.start_count
  name  = "main"
}

resource "coder_metadata" "main" {
  count       = data.coder_workspace.me.start_count
  resource_id = docker_container.main[0].id
  daily_cost  = 7 + local.gpu_price[data.coder_parameter.gpu.value]
}

data "coder_parameter" "region" {
  name    = "region"
  default = "eu"
}

resource "docker_network" "main" {
  count = data.coder_workspace.me.start_count
  name  = "main"
}

resource "coder_metadata" "network" {
  resource_id = docker_network.main[0].id
  count       = data.coder_workspace.me.start_count
  daily_cost  = 1
}
