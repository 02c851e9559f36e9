resource "docker_volume" "same" {
  name = "home"
}

resource "coder_metadata" "same" {
  resource_id = docker_volume.same.id
  daily_cost  = 3
}
