variable "stage" {}

module "m" { source = "./m" }
