# A template without a mistake, as the tests of the rules spoil it.

terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
    kubernetes = {
      source = "hashicorp/kubernetes"
    }
    random = {
      source = "hashicorp/random"
    }
  }
}

variable "namespace" {
  type    = string
  default = "coder"
}

data "coder_workspace" "me" {}
data "coder_workspace_owner" "me" {}

data "coder_parameter" "cpu" {
  name         = "cpu"
  display_name = "CPU cores"
  type         = "number"
  default      = "2"
  mutable      = true

  option {
    name  = "2 cores"
    value = "2"
  }
  option {
    name  = "4 cores"
    value = "4"
  }
}

data "coder_parameter" "gpu" {
  name         = "gpu"
  display_name = "Accelerator"
  default      = "none"
  mutable      = true

  option {
    name  = "None"
    value = "none"
  }
  option {
    name  = "NVIDIA T4"
    value = "t4"
  }
  option {
    name  = "NVIDIA A100"
    value = "a100"
  }
}

data "coder_parameter" "home_disk_size" {
  name    = "home_disk_size"
  type    = "number"
  default = "10"
  mutable = true

  validation {
    min       = 10
    max       = 80
    monotonic = "increasing"
  }
}

data "coder_workspace_preset" "small" {
  name    = "Small"
  default = true
  parameters = {
    (data.coder_parameter.cpu.name)            = "2"
    (data.coder_parameter.home_disk_size.name) = "20"
  }
}

locals {
  labels = {
    "app.kubernetes.io/name" = "coder-workspace"
    "com.coder.user"         = data.coder_workspace_owner.me.name
  }
  # Credits a day.
  gpu_price = {
    none = 0
    t4   = 20
    a100 = 60
  }
  is_large     = data.coder_parameter.cpu.value == "4"
  compute_cost = (local.is_large ? 8 : 4) + lookup(local.gpu_price, data.coder_parameter.gpu.value, 0)
  home_cost    = data.coder_parameter.home_disk_size.value / 10
}

resource "coder_agent" "main" {
  arch = "amd64"
  os   = "linux"
}

resource "coder_app" "code" {
  agent_id = coder_agent.main.id
  slug     = "code"
  url      = "http://localhost:13337"
}

resource "random_integer" "port" {
  min = 10
  max = 20
}

resource "kubernetes_persistent_volume_claim" "home" {
  metadata {
    name      = "coder-${data.coder_workspace.me.id}-home"
    namespace = var.namespace
    labels    = local.labels
  }
  spec {
    access_modes = ["ReadWriteOnce"]
    resources {
      requests = {
        storage = "${data.coder_parameter.home_disk_size.value}Gi"
      }
    }
  }
}

resource "coder_metadata" "home" {
  resource_id = kubernetes_persistent_volume_claim.home.id
  daily_cost  = ceil(local.home_cost)

  item {
    key   = "size"
    value = "${data.coder_parameter.home_disk_size.value} GiB"
  }
}

resource "kubernetes_pod" "main" {
  count = data.coder_workspace.me.start_count

  metadata {
    name      = "coder-${data.coder_workspace.me.id}"
    namespace = var.namespace
    labels    = local.labels
  }
  spec {
    container {
      name  = "dev"
      image = "codercom/enterprise-base:ubuntu"
      resources {
        limits = {
          cpu              = data.coder_parameter.cpu.value
          "nvidia.com/gpu" = data.coder_parameter.gpu.value == "none" ? 0 : 1
        }
      }
      env {
        name  = "CODER_AGENT_TOKEN"
        value = coder_agent.main.token
      }
    }
    volume {
      name = "home"
      persistent_volume_claim {
        claim_name = kubernetes_persistent_volume_claim.home.metadata[0].name
      }
    }
  }
}

resource "coder_metadata" "pod" {
  count       = data.coder_workspace.me.start_count
  resource_id = kubernetes_pod.main[0].id
  daily_cost  = local.compute_cost

  item {
    key   = "cores"
    value = data.coder_parameter.cpu.value
  }
}

module "cache" {
  source = "./modules/cache"
  name   = "coder-${data.coder_workspace.me.id}-cache"
}
