resource "coder_agent" "a" {
