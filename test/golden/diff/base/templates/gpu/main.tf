locals {
  gpu_price = {
    none = 0
    t4   = 20
    l4   = 35
    a100 = 90
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
    max = 200
  }
}

data "coder_workspace_preset" "training" {
  name = "Training"
  parameters = {
    gpu  = "a100"
    disk = "200"
  }
}

data "coder_workspace_preset" "small" {
  name = "Small"
  parameters = {
    disk = "10"
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
  daily_cost  = 5 + local.gpu_price[data.coder_parameter.gpu.value]
}
