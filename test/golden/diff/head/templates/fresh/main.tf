resource "docker_volume" "fresh" {
  name = "home"
}

resource "coder_metadata" "fresh" {
  resource_id = docker_volume.fresh.id
  daily_cost  = 9
}
