data "null_data_source" "a" { inputs = { x = "1" } }
output "v" { value = data.null_data_source.a.outputs.x }
