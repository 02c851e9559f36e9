# A development machine whose users pick its size and, if they like, a graphics card. Two presets are kept ready as prebuilt workspaces.
# Whom it locks out: creditcheck examples/organisation. Who may build it is in quota.yaml, who may spend what on AI in spend.yaml.

terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
    kubernetes = {
      source = "hashicorp/kubernetes"
    }
    http = {
      source = "hashicorp/http"
    }
  }
}

# The platform team publishes what a machine costs a day. Nobody can read that from here: creditcheck.yaml says what to take it for.
data "http" "prices" {
  url = "https://prices.example.com/machines.json"
}

locals {
  # Credits a day while the machine runs: {"small": …, "medium": …, "large": …, "card": …}.
  prices               = jsondecode(data.http.prices.response_body)
  disk_credits_per_gib = 0.1
}

data "coder_workspace" "me" {}
data "coder_workspace_owner" "me" {}

data "coder_parameter" "size" {
  name         = "size"
  display_name = "Size"
  type         = "string"
  default      = "medium"
  mutable      = true

  option {
    name  = "2 cores, 4 GiB"
    value = "small"
  }
  option {
    name  = "4 cores, 16 GiB"
    value = "medium"
  }
  option {
    name  = "16 cores, 64 GiB"
    value = "large"
  }
}

data "coder_parameter" "disk" {
  name         = "disk"
  display_name = "Home disk (GiB)"
  type         = "number"
  default      = "50"
  mutable      = true

  validation {
    min       = 20
    max       = 200
    monotonic = "increasing"
  }
}

data "coder_parameter" "card" {
  name         = "card"
  display_name = "Graphics card"
  type         = "bool"
  default      = "false"
  mutable      = true
}

data "coder_workspace_preset" "quick" {
  name    = "Quick start"
  default = true
  parameters = {
    (data.coder_parameter.size.name) = "small"
    (data.coder_parameter.disk.name) = "20"
    (data.coder_parameter.card.name) = "false"
  }

  prebuilds {
    instances = 2

    # More of them before everybody comes in.
    scheduling {
      timezone = "Europe/Vienna"

      schedule {
        cron      = "* 7-10 * * 1-5"
        instances = 4
      }
    }
  }
}

data "coder_workspace_preset" "training" {
  name = "Training"
  parameters = {
    (data.coder_parameter.size.name) = "large"
    (data.coder_parameter.disk.name) = "200"
    (data.coder_parameter.card.name) = "true"
  }

  # Coder builds it ahead of everybody, in the name of the user "prebuilds" and on that user's budget.
  prebuilds {
    instances = 1
  }
}

resource "coder_agent" "main" {
  os   = "linux"
  arch = "amd64"
}

resource "kubernetes_persistent_volume_claim_v1" "home" {
  metadata {
    name = "coder-${data.coder_workspace.me.id}-home"
  }
  wait_until_bound = false
  spec {
    access_modes = ["ReadWriteOnce"]
    resources {
      requests = {
        storage = "${data.coder_parameter.disk.value}Gi"
      }
    }
  }
}

# The disk stays when the workspace stops, and so does what it costs.
resource "coder_metadata" "home" {
  resource_id = kubernetes_persistent_volume_claim_v1.home.id
  daily_cost  = ceil(data.coder_parameter.disk.value * local.disk_credits_per_gib)
}

resource "kubernetes_pod_v1" "machine" {
  count = data.coder_workspace.me.start_count

  metadata {
    name = "coder-${data.coder_workspace.me.id}"
  }
  spec {
    container {
      name    = "dev"
      image   = "codercom/enterprise-base:ubuntu"
      command = ["sh", "-c", coder_agent.main.init_script]
    }
  }
}

# Only a running workspace pays for the machine: a stopped one has a start_count of 0.
resource "coder_metadata" "machine" {
  count       = data.coder_workspace.me.start_count
  resource_id = kubernetes_pod_v1.machine[0].id
  daily_cost = (
    local.prices[data.coder_parameter.size.value]
    + (data.coder_parameter.card.value == "true" ? local.prices.card : 0)
  )
}
