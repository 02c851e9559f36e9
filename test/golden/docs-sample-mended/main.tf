data "coder_workspace" "me" {}

resource "coder_metadata" "volume" {
    resource_id = "${docker_volume.home_volume.id}"
    cost = 10
}

resource "docker_volume" "home_volume" {
  name = "coder-${data.coder_workspace.me.owner}-${data.coder_workspace.me.name}-root"
}

resource "coder_metadata" "container" {
    resource_id = "${docker_container.workspace.id}"
    cost = 20
}

resource "docker_container" "workspace" {
  count = data.coder_workspace.me.start_count
  image = "codercom/code-server:latest"
  volumes {
    container_path = "/home/coder/"
    volume_name    = docker_volume.home_volume.name
    read_only      = false
  }
}
