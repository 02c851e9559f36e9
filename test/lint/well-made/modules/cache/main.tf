terraform {
  required_providers {
    coder = {
      source = "coder/coder"
    }
  }
}

variable "name" {
  type = string
}

resource "kubernetes_persistent_volume_claim" "cache" {
  metadata {
    name = var.name
  }
  spec {
    access_modes = ["ReadWriteOnce"]
    resources {
      requests = {
        storage = "5Gi"
      }
    }
  }
}

resource "coder_metadata" "cache" {
  resource_id = kubernetes_persistent_volume_claim.cache.id
  daily_cost  = 1
}
