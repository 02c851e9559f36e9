variable "size" {
  type = number
}

resource "docker_volume" "this" {
  name = "home"
}

resource "coder_metadata" "this" {
  resource_id = docker_volume.this.id
  daily_cost  = var.size * 2
}
