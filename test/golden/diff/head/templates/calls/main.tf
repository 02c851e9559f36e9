data "coder_workspace" "me" {}

module "home" {
  source = "../../modules/volume"
  size   = 6
}
