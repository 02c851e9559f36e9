variable "stage" {}
resource "null_resource" "n" {}
data "null_data_source" "a" {
  inputs = { x = "1" }
  depends_on = [null_resource.n]
}
data "null_data_source" "b" {
  inputs = { x = null_resource.n.triggers == null ? "a" : "b" }
}
locals { l = null_resource.n.triggers == null ? "a" : "b" }
data "null_data_source" "c" {
  inputs = { x = local.l }
}
data "null_data_source" "d" {
  inputs = { x = data.null_data_source.a.has_computed_default }
}
