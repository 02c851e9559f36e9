variable "price" {
  type = number
}

data "coder_workspace" "me" {}

resource "docker_container" "main" {
  count = data.coder_workspace.me.start_count
  name  = "main"
}

resource "coder_metadata" "main" {
  count       = data.coder_workspace.me.start_count
  resource_id = docker_container.main[0].id
  daily_cost  = min(var.price, 40)
}
