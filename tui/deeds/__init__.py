"""What a person can do on the dashboard, one module a group of actions; the dashboard is made of them."""
