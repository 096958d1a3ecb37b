window.addEventListener('load', () => SwaggerUIBundle({ url: '/api/openapi.yml', dom_id: '#docs', validatorUrl: null }));
