resource "docker_volume" "legacy" {
  name = "home"
}

resource "coder_metadata" "legacy" {
  resource_id = docker_volume.legacy.id
  daily_cost  = 8
}
