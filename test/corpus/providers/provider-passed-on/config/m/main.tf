terraform {
  required_providers {
    null = { source = "hashicorp/null" }
  }
}
module "n" {
  source = "../n"
  providers = { null = null }
}
