variable "stage" {}

module "m" {
  source = "./m"
  providers = { null.c = null.nope }
}
