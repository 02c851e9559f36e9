variable "stage" {}
module "m" {
  source = "./m"
  count = var.stage
  v = var.stage
}
output "o" { value = module.m[*].o }
