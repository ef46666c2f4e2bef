<?php
// WordPress itself, from its own files, without a database: every query finds nothing. Prints a page whose content is the last
// argument, with what themes print around it. Arguments: the folder of WordPress, the content.

define('ABSPATH', $argv[1] . '/');
define('WP_CONTENT_DIR', ABSPATH . 'wp-content');
define('WP_INSTALLING', true); // else it would send its visitor to the installation, there being no options
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', true);
define('WP_HOME', 'http://kauppa.esimerkki.example');
define('WP_SITEURL', WP_HOME);
define('DISABLE_WP_CRON', true);
foreach (['DB_NAME', 'DB_USER', 'DB_PASSWORD', 'DB_HOST', 'DB_COLLATE'] as $name) {
    define($name, '');
}
define('DB_CHARSET', 'utf8');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) {
    define("{$name}_KEY", 'x');
    define("{$name}_SALT", 'x');
}
$_SERVER += ['HTTP_HOST' => 'kauppa.esimerkki.example', 'REQUEST_URI' => '/', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';

add_action('wp_enqueue_scripts', function () {
    wp_enqueue_script('theme', '/theme.js');
});
$content = apply_filters('the_content', $argv[2]);
?>
<!doctype html>
<html <?php language_attributes() ?>>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>WordPress</title>
<?php wp_head() ?>
</head>
<body>
<main>
<h1>WordPress</h1>
<?php echo $content ?>
</main>
<footer><a href="/privacy/en/cookies/" data-consent-settings>Cookie settings</a></footer>
<?php wp_footer() ?>
</body>
</html>
