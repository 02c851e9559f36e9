# A price list, looked up by what the user picks; three presets; a discount that the template's owner sets.

terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
    docker = {
      source = "kreuzwerker/docker"
    }
  }
}

locals {
  # Credits a day of each accelerator.
  gpu_price = {
    none = 0
    t4   = 20
    l4   = 35
    a100 = 90
  }
  gpu_names = {
    none = "No accelerator"
    t4   = "NVIDIA T4"
    l4   = "NVIDIA L4"
    a100 = "NVIDIA A100"
  }
}

data "coder_workspace" "me" {}

data "coder_parameter" "gpu" {
  name         = "gpu"
  display_name = "Accelerator"
  type         = "string"
  default      = "none"
  mutable      = true

  dynamic "option" {
    for_each = local.gpu_names
    content {
      name  = option.value
      value = option.key
    }
  }
}

data "coder_parameter" "disk" {
  name         = "disk"
  display_name = "Scratch disk (GiB)"
  type         = "number"
  default      = "50"
  mutable      = true

  option {
    name  = "50 GiB"
    value = "50"
  }
  option {
    name  = "100 GiB"
    value = "100"
  }
  option {
    name  = "200 GiB"
    value = "200"
  }
}

data "coder_workspace_preset" "notebook" {
  name    = "Notebook"
  default = true
  parameters = {
    (data.coder_parameter.gpu.name)  = "none"
    (data.coder_parameter.disk.name) = "50"
  }
}

data "coder_workspace_preset" "training" {
  name = "Training"
  parameters = {
    (data.coder_parameter.gpu.name)  = "a100"
    (data.coder_parameter.disk.name) = "200"
  }
}

data "coder_workspace_preset" "inference" {
  name = "Inference"
  parameters = {
    (data.coder_parameter.gpu.name) = "l4"
  }
}

resource "docker_volume" "scratch" {
  name = "coder-${data.coder_workspace.me.id}-scratch"
}

resource "coder_metadata" "scratch" {
  resource_id = docker_volume.scratch.id
  daily_cost  = data.coder_parameter.disk.value / 10

  item {
    key   = "disk"
    value = "${data.coder_parameter.disk.value} GiB"
  }
}

resource "docker_container" "main" {
  count = data.coder_workspace.me.start_count
  name  = "coder-${data.coder_workspace.me.id}"
  image = "codercom/enterprise-base:ubuntu"
}

resource "coder_metadata" "main" {
  count       = data.coder_workspace.me.start_count
  resource_id = docker_container.main[0].id
  daily_cost  = 5 + ceil(local.gpu_price[data.coder_parameter.gpu.value] * local.share)

  item {
    key   = "gpu"
    value = local.gpu_names[data.coder_parameter.gpu.value]
  }
}

# Set by the template's owner: creditcheck cost examples/gpu-tiers --vary var.discount
variable "discount" {
  type        = string
  description = "Which discount on accelerators holds."
  default     = "none"

  validation {
    condition     = contains(["none", "academic"], var.discount)
    error_message = "There is no such discount."
  }
}

locals {
  # What is left to pay of an accelerator.
  share = var.discount == "academic" ? 0.5 : 1
}
