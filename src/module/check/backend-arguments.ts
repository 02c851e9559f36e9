/** The arguments of Terraform's backends, as the packages under internal/backend of Terraform name them up to version 1.16. */

/** What a `backend` block of one type takes. */
export interface BackendType {
  readonly attributes: readonly string[]
  /** Those that no environment variable can give. */
  readonly required?: readonly string[]
  readonly blocks?: readonly string[]
  /** The first version of Terraform that has it. */
  readonly since?: number
}

const names = (text: string): readonly string[] => text.split(' ')

/** By type. */
export const BACKEND_TYPES: Readonly<Record<string, BackendType>> = {
  local: { attributes: names('path workspace_dir') },
  remote: { attributes: names('hostname organization token'), blocks: ['workspaces'] },
  inmem: { attributes: ['lock_id'] },
  azurerm: {
    attributes: names(
      'subscription_id resource_group_name storage_account_name container_name key lookup_blob_endpoint snapshot environment metadata_host access_key sas_token tenant_id client_id client_id_file_path endpoint client_certificate client_certificate_path client_certificate_password client_secret client_secret_file_path use_oidc ado_pipeline_service_connection_id oidc_request_token oidc_request_url oidc_token oidc_token_file_path use_msi msi_endpoint use_cli use_aks_workload_identity use_azuread_auth',
    ),
    required: ['container_name', 'key', 'storage_account_name'],
  },
  consul: {
    attributes: names(
      'path access_token address scheme datacenter http_auth gzip lock ca_file cert_file key_file',
    ),
    required: ['path'],
  },
  cos: {
    attributes: names(
      'secret_id secret_key security_token region bucket endpoint domain prefix key encrypt acl accelerate shared_credentials_dir profile cam_role_name',
    ),
    required: ['bucket'],
    blocks: ['assume_role'],
  },
  gcs: {
    attributes: names(
      'bucket prefix credentials access_token impersonate_service_account impersonate_service_account_delegates encryption_key kms_encryption_key storage_custom_endpoint',
    ),
  },
  http: {
    attributes: names(
      'address update_method lock_address unlock_address lock_method unlock_method username password skip_cert_verification retry_max retry_wait_min retry_wait_max client_ca_certificate_pem client_certificate_pem client_private_key_pem',
    ),
  },
  kubernetes: {
    attributes: names(
      'secret_suffix labels namespace in_cluster_config load_config_file host username password insecure client_certificate client_key cluster_ca_certificate config_paths config_path config_context config_context_auth_info config_context_cluster token proxy_url',
    ),
    required: ['secret_suffix'],
    blocks: ['exec'],
  },
  oci: {
    attributes: names(
      'key bucket namespace region tenancy_ocid user_ocid fingerprint private_key_path private_key_password private_key auth config_file_profile workspace_key_prefix kms_key_id sse_customer_key sse_customer_key_sha256 sse_customer_algorithm',
    ),
    required: ['bucket', 'namespace'],
    since: 12,
  },
  oss: {
    attributes: names(
      'access_key secret_key security_token ecs_role_name region sts_endpoint tablestore_endpoint endpoint bucket prefix key tablestore_instance_name tablestore_table encrypt acl shared_credentials_file profile assume_role_role_arn assume_role_session_name assume_role_policy assume_role_session_expiration',
    ),
    required: ['bucket'],
    blocks: ['assume_role'],
  },
  pg: {
    attributes: names(
      'conn_str schema_name skip_schema_creation skip_table_creation skip_index_creation',
    ),
  },
  s3: {
    attributes: names(
      'bucket key region allowed_account_ids dynamodb_endpoint ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode endpoint endpoints forbidden_account_ids iam_endpoint sts_endpoint sts_region encrypt acl access_key secret_key kms_key_id dynamodb_table use_lockfile profile retry_mode shared_config_files shared_credentials_file shared_credentials_files token skip_credentials_validation skip_requesting_account_id skip_metadata_api_check skip_region_validation skip_s3_checksum sse_customer_key workspace_key_prefix force_path_style use_path_style max_retries custom_ca_bundle http_proxy https_proxy no_proxy insecure use_fips_endpoint use_dualstack_endpoint assume_role assume_role_with_web_identity role_arn session_name external_id assume_role_duration_seconds assume_role_policy assume_role_policy_arns assume_role_tags assume_role_transitive_tag_keys',
    ),
    required: ['bucket', 'key'],
  },
}
