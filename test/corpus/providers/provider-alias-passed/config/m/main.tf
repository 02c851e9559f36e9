terraform {
  required_providers {
    null = {
      source = "hashicorp/null"
      configuration_aliases = [null.c]
    }
  }
}
resource "null_resource" "x" { provider = null.c }
