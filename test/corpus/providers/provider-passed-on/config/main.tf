variable "stage" {}

terraform {
  required_providers {
    null = { source = "hashicorp/null" }
  }
}
provider "null" {}
module "m" {
  source = "./m"
  providers = { null = null }
}
