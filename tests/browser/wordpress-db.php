<?php
// wp-content/db.php, the place that WordPress gives to a database of one's own: this one is empty.
$wpdb = new class extends wpdb {
    public function __construct()
    {
        $this->charset = 'utf8';
        $this->ready = true;
    }
    public function db_connect($allow_bail = true)
    {
        return true;
    }
    public function set_charset($dbh, $charset = null, $collate = null)
    {
    }
    public function query($query)
    {
        $this->last_result = [];
        $this->num_rows = 0;
        return 0;
    }
    public function _real_escape($data)
    {
        return addslashes((string) $data);
    }
    public function get_col_charset($table, $column)
    {
        return 'utf8';
    }
    public function db_version()
    {
        return '8.0';
    }
};
